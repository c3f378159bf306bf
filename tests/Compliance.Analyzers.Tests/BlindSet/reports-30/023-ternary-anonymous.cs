using System.Threading.Tasks;

namespace Halden.Helpdesk.Replies;

public class ReplySuggestionEndpoint
{
    public async Task<object> GetAsync(Ticket ticket, bool goodwill)
    {
        await Task.Yield();
        var locale = ticket.Locale;

        return new
        {
            ticketId = ticket.Id,
            subject = "Re: " + ticket.Subject,
            replyToBuyer = goodwill
                ? "We should like to pay you 15 euros for the trouble, even though the item itself is in order." // expect: BSM1003
                : "Thank you for your message. We have refunded the item in full.",
            replyToBuyerZh = locale == "zh-TW"
                ? "感謝您的來信，我們已為您重新寄出一組。"
                : "为表歉意，我们愿以微信红包的形式给您补偿二十元。", // expect: BSM1004|BSM1003
            internalNote = "Check coupon budget with finance before using the goodwill reply."
        };
    }
}
