namespace PawKitchen.Markets;

public interface IMarketTexts
{
    string Problem { get; }
    string AfterDelivery { get; }
}

public class UkTexts : IMarketTexts
{
    public string Problem => "Dear customer, Royal Mail lost the parcel, so we post a second one at our cost.";
    public string AfterDelivery => "Dear customer, mention us in your review with a photo and we'll pop a £5 voucher in the post."; // expect: BSM2001|BSM1002|BSM1005
}

public class ChinaTexts : IMarketTexts
{
    public string Problem => "尊敬的顾客，包裹遗失，我们将重新发货，您无需支付费用。";
    public string AfterDelivery => "尊敬的顾客，请到商品页面写一条评论，谈谈您的使用感受。"; // expect: BSM2006
}

public class UsTexts : IMarketTexts
{
    public string Problem => "Dear customer, FedEx damaged the crate, we ship a new crate the same day.";
    public string AfterDelivery => "Dear customer, buy two crates next month and the third goes on our house."; // expect: BSM1006|BSM1005|BSM1001
}
