using System.Drawing;
using System.Drawing.Printing;

namespace DaYin.ShouHouKa
{
    /// <summary>售后卡打印：随箱放入，买家开箱即见</summary>
    public class ShouHouKaPrinter
    {
        private const string KaPianBiaoTi = "感谢您的购买";
        private const string ZhengMian =
            "尊敬的顾客：\r\n如产品有任何故障，请在订单页面点击“联系卖家”，我们免费换新。";
        private const string BeiMian =
            "扫描下方二维码关注我们的公众号，" + // expect: BSM3001|BSM3002|BSM3003
            "即可领取神秘小礼一份！"; // expect: BSM1005|BSM1006

        private readonly Font _ziTi = new Font("微软雅黑", 9f);

        public void DaYin(PrintPageEventArgs e, bool zheng)
        {
            e.Graphics.DrawString(KaPianBiaoTi, _ziTi, Brushes.Black, 20, 10);
            e.Graphics.DrawString(zheng ? ZhengMian : BeiMian, _ziTi, Brushes.Black, 20, 40);
            if (!zheng)
                e.Graphics.DrawString("五星好评拍照，凭图换红包 8 元", _ziTi, Brushes.Red, 20, 90); // expect: BSM2001
        }
    }
}
