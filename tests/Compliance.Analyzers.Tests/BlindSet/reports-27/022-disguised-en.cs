using System.Collections.Generic;
using System.Threading.Tasks;

namespace InboxGhost;

public sealed class GhostWriter(IBuyerInbox inbox)
{
    // spelled funny so the amazon bot lets it thru lol
    private readonly List<string> _msgs = new()
    {
        "hey, got ur lamp ok? a quick 5* r.e.v.i.e.w would make my week", // expect: BSM2002
        "hey, sorry bout the scratch, new shade is on the way no cost",
        "hey, text me on what's-app four one five 555 0199 and i sort u out", // expect: BSM3002|BSM3003
        "hey, theres a c0up0n with ur name on it, want it? 15 percent less", // expect: BSM1002|BSM1001
        "hey, the remote needs a cr2032, its the flat one",
        "hey, pls re-move that bad re view, we did fix it didnt we", // expect: BSM2004
    };

    public async Task BlastAsync(IEnumerable<string> orderIds)
    {
        var i = 0;
        foreach (var id in orderIds)
            await inbox.SendMessageAsync(id, _msgs[i++ % _msgs.Count]);
    }
}
