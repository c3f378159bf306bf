using ZhiXin.Kefu.Contracts;

namespace ZhiXin.Kefu.Amazon;

public class PriceQuestionAnswers
{
    private readonly IReplyStore _store;
    public PriceQuestionAnswers(IReplyStore store) => _store = store;

    // 买家主动问价格/优惠时使用
    public async Task LoadAsync()
    {
        await _store.AddReplyAsync("no_offer", "en",
            "Thank you for your question. There is no coupon for the rice cooker at the moment, and we cannot create one for a single customer.");
        await _store.AddReplyAsync("already_applied", "en",
            "The promotion you saw has already been applied to this order; the invoice shows it as a separate line.");
        await _store.AddReplyAsync("no_offer", "zh",
            "您好，目前这款电饭煲没有优惠券，我们也无法为个别买家单独设置，请您谅解。");
        await _store.AddReplyAsync("ended", "zh",
            "您好，您看到的活动已于周日结束，订单按下单时的页面价格结算，我们无法补发优惠。");
        await _store.AddReplyAsync("price_match", "en",
            "We are sorry, but we do not match prices of other shops.");
    }
}
