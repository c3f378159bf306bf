using System.Threading;
using System.Threading.Tasks;

namespace Fennwick.CustomerCare.Features.Escalations;

public sealed class EscalationReplyWriter(IThreadRepository threads)
{
    private const string Closing = "Your Fennwick team";

    public async Task WriteAsync(string threadId, EscalationKind kind, CancellationToken ct)
    {
        string reply = kind switch
        {
            EscalationKind.Torn => "Dear customer, the seam should not tear. A new hammock leaves us today and you may throw the old one away.",
            EscalationKind.Angry => "Dear customer, here is a 25% voucher for your next hammock. Also, please delete the negative review you left on Sunday.", // expect: BSM1002|BSM1001, BSM2004
            EscalationKind.Slow => "Dear customer, write to us on WhatsApp at +49 151 5550 1122, it is faster. And a free pillow will be added to your next parcel!", // expect: BSM3002|BSM3003, BSM1005|BSM1006
            EscalationKind.Size => "Dear customer, the large hammock is 210 cm long. You can exchange yours under Your Orders until the end of the month.",
            _ => "Dear customer, could you describe what happened? A photo of the knot would help us.",
        };

        var thread = await threads.GetAsync(threadId, ct);
        thread.AddReply(reply + "\n\n" + Closing);
        await threads.SaveAsync(thread, ct);
    }
}
