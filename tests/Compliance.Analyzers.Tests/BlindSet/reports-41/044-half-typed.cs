using Amazon.Messaging.Unfinished;

namespace Draft
{
    public class NewBuyerTemplates
    {
        ITemplateStore store;

        public void Register()
        {
            store.Add("buyer.delay.en", "Dear customer, the shelf is delayed by snow. We refund you at once if you no longer need it.");
            store.Add("buyer.thanks.en", "Dear customer, use our code THANKYOU when you buy the matching shelf."); // expect: BSM1002|BSM1007
            store.Add("buyer.thanks.zh-TW", "親愛的顧客，回購本店商品可享九折優惠。"); // expect: BSM1001
            store.Add("buyer.review.zh-TW", "親愛的顧客，懇請您給予五顆星好評。"); // expect: BSM2002
            store.Add("buyer.refund.zh-TW", "親愛的顧客，款項已全額退回原付款方式。");
            // TODO finish the winter texts
            var winter = new WinterTemplate { Body = "Dear customer, we'd be grateful for your opinion in the reviews on Amazon." }; // expect: BSM2006
            store.Add(
        }
    }
}
