using System.Threading.Tasks;

namespace Harbor.CustomerCare;

public class QuotingReplies
{
    private readonly IBuyerInbox _inbox;
    public QuotingReplies(IBuyerInbox inbox) => _inbox = inbox;

    public Task ReplyInsert(string thread) => _inbox.ReplyAsync(thread,
        "您好，您提到盒內有一張「五星評論換禮物卡」的卡片。那張卡片不是本店放的，我們沒有這種活動，請不要理會。");

    public Task ReplyScam(string thread) => _inbox.ReplyAsync(thread,
        "您好，您收到的「免費領取咖啡機」郵件並非本店寄出，請勿點擊其中任何內容。");

    public Task ReplyGift(string thread) => _inbox.ReplyAsync(thread,
        "您好，您詢問禮物收據上是否有價格，禮物收據不會顯示價格。");

    public Task ReplyReviewGone(string thread) => _inbox.ReplyAsync(thread,
        "您好，您問評論為何消失。賣家無法移除評論，只有亞馬遜可以。");

    public Task ReplyStars(string thread) => _inbox.ReplyAsync(thread,
        "Hello, the five stars on the energy label stand for the freezer class and not for a rating.");
}
