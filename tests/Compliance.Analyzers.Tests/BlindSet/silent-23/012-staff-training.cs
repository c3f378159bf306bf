namespace PawKitchen.Internal;

public class StaffDigestJob
{
    private readonly IStaffMailer _mailer;
    public StaffDigestJob(IStaffMailer mailer) => _mailer = mailer;

    public Task SendTrainingAsync() => _mailer.SendToStaffAsync(
        subject: "Training: what customer service must never write",
        body: "Hello colleagues, again two accounts in our building got a warning. Never ask a buyer for five stars. " +
              "Never promise a coupon, cash or a gift for a review. Never give your WeChat. " +
              "Use only the Request a Review button in Seller Central.");

    public Task SendChineseAsync() => _mailer.SendToStaffAsync(
        subject: "客服培训提醒",
        body: "各位同事，严禁向买家索要好评，严禁承诺返现或送礼品卡，严禁要求买家删除差评，违者扣绩效。");
}
