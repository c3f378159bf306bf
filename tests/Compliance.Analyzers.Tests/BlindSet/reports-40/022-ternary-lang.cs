namespace Seller.Tools.Outreach
{
    public class DuoYuYanXin
    {
        private readonly IMaiJiaTongXin _tx;
        public DuoYuYanXin(IMaiJiaTongXin tx) { _tx = tx; }

        public void FaSong(string dingDan, string yuYan, bool shouCi)
        {
            var zhengWen = yuYan == "zh"
                ? "您好，本次购物如有破损，我们愿意重发一件全新的给您。"
                : "Hello, should anything be broken on arrival we will ship you a new one.";

            var guanHuai = shouCi
                ? (yuYan == "zh"
                    ? "您好，新客首单之后都可以找客服要一张无门槛券。" // expect: BSM1002
                    : "Hello, all new buyers may ask us for a secret coupon, just reply here.") // expect: BSM1002
                : yuYan == "zh"
                    ? "您好，回头客每次都能比标价少付一成。" // expect: BSM1001
                    : "Hello, returning buyers always get a better price from us."; // expect: BSM1001

            _tx.FaSong(dingDan, zhengWen);
            _tx.FaSong(dingDan, guanHuai);
        }
    }
}
