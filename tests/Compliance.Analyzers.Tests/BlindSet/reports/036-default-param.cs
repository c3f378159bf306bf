using System;

namespace Sanhe.Aftersale
{
    public abstract class AfterSaleBase
    {
        protected abstract void Push(string orderId, string text);

        public void Ask(string orderId, string text = "請問您希望換貨還是退款？兩種方式都不需要您負擔運費。")
        {
            Push(orderId, text);
        }

        public void Line(string orderId,
            string text = "請加LINE官方帳號 @sanhe88 與我們聯絡，線上價格更優惠。") // expect: BSM3002|BSM3003|BSM1001
        {
            Push(orderId, text);
        }
    }
}
