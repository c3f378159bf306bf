using System.Collections.Generic;

namespace Dhaka.Jute.Exports;

internal sealed class BagLetters
{
    private static readonly HashSet<string> Sent = new HashSet<string>();

    public IEnumerable<string> Lines(Customer buyer, int visit)
    {
        yield return "Dear " + buyer.Name + ",";
        switch (visit)
        {
            case 1:
                yield return "the jute bag must not be machine washed; wipe it with a damp cloth.";
                goto default;
            case 2:
                yield return "it's your second bag, so the third will be charged at half."; // expect: BSM1001|BSM1006
                goto default;
            case 3:
                yield return "our export office gives you its mail box: bags" + "@" + "dhakajute" + ".example"; // expect: BSM3002|BSM3003
                goto default;
            default:
                if (Sent.Add(buyer.Id))
                    yield return "Sorry that the seam opened. We refunded the bag in full on Monday.";
                break;
        }
        yield return "Yours faithfully, Dhaka Jute";
    }
}
