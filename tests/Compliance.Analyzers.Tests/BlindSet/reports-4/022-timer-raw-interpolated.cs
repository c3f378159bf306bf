using Azure.Communication.Email;
using Azure;
using Microsoft.Azure.Functions.Worker;

namespace Hartwell.Marketplace.Functions.Timers;

public sealed class LapsedBuyerTimer
{
    private readonly EmailClient _email;
    private readonly IBuyerReadModel _buyers;

    public LapsedBuyerTimer(EmailClient email, IBuyerReadModel buyers) => (_email, _buyers) = (email, buyers);

    [Function("LapsedBuyerTimer")]
    public async Task RunAsync([TimerTrigger("0 0 7 * * 1")] TimerInfo timer, CancellationToken ct)
    {
        await foreach (var buyer in _buyers.LapsedAsync(TimeSpan.FromDays(90), ct))
        {
            // expect@+5: BSM1007
            // expect@+6: BSM1002|BSM1001
            var body = $$"""
                Dear {{buyer.FirstName}},

                Our autumn bedding range has just landed, and we think you'll adore the new brushed-cotton sets.

                Pop {{buyer.VoucherCode}} in at the checkout for {{buyer.Percent}}% off anything in the shop.

                Warmest wishes,
                The Hartwell team
                """;

            var content = new EmailContent("We've missed you") { PlainText = body };
            await _email.SendAsync(WaitUntil.Started, new EmailMessage("despatch@hartwell-home.example", buyer.Relay, content), ct);
        }
    }

    internal static string DelayNotice(string firstName, string orderId, DateOnly promised, DateOnly revised) => $"""
        Dear {firstName},

        Order {orderId} was promised for {promised:d MMMM} and will now reach you on {revised:d MMMM}: the pallet was held at Felixstowe.
        If that is too late, reply to this message and we will cancel and refund the full amount.
        """;
}
