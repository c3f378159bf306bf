namespace Kontor.Service.Replies;

public class DankAntworten
{
    public string Auf(ThreadInfo thread)
    {
        if (thread.IsPraise)
            return "Hello, thank you for your kind words. We have passed them on to the workshop.";
        if (thread.OffersReviewChange)
            return "Hello, there is no need to change your review. The replacement is on its way in any case.";
        if (thread.AsksForCoupon)
            return "Hello, there is no public coupon for this kettle at the moment, and we cannot send codes by message.";
        if (thread.AsksForPhone)
            return "Hello, we cannot phone you. Please describe the noise here, we answer today.";
        return thread.IsChinese
            ? "您好，感谢您的来信，我们会在一个工作日内回复。"
            : "Hello, we have received your question and answer within one working day.";
    }
}

public record ThreadInfo(bool IsPraise, bool OffersReviewChange, bool AsksForCoupon, bool AsksForPhone, bool IsChinese);
