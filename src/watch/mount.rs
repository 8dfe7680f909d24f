//! File systems that send no events for what others write on them.

use std::path::Path;

/// What kind of mount holds `folder`, if it is one whose events cannot be relied on.
#[cfg(target_os = "linux")]
pub(super) fn without_events(folder: &Path) -> Option<&'static str> {
    /// The kernel's numbers of file systems (`linux/magic.h`).
    const KINDS: [(u64, &str); 9] = [
        (0x6969, "a network drive (NFS)"),
        (0x517b, "a network drive (SMB)"),
        (0xfe53_4d42, "a network drive (SMB)"),
        (0xff53_4d42, "a network drive (CIFS)"),
        (0x0102_1997, "a drive of another system (9P)"),
        (0x6573_5546, "a drive of another system (FUSE)"),
        (0x786f_4256, "a drive of another system (VirtualBox)"),
        (0x00c3_6400, "a network drive (Ceph)"),
        (0x5346_414f, "a network drive (AFS)"),
    ];
    let kind = rustix::fs::statfs(folder).ok()?.f_type;
    // The field's type differs between machines; the numbers have 32 bits.
    let kind = u64::try_from(kind).ok()? & 0xffff_ffff;
    KINDS.iter().find(|(number, _)| *number == kind).map(|(_, name)| *name)
}

/// Other systems tell of all they know.
#[cfg(not(target_os = "linux"))]
pub(super) fn without_events(_: &Path) -> Option<&'static str> {
    None
}
