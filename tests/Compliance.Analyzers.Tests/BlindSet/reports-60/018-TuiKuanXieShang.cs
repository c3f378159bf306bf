using System;
using System.Threading.Tasks;

namespace ErpCore.AfterSale
{
    public class TuiKuanXieShang
    {
        private readonly IMaiJiaGouTong _gouTong;

        public TuiKuanXieShang(IMaiJiaGouTong gouTong)
        {
            _gouTong = gouTong ?? throw new ArgumentNullException(nameof(gouTong));
        }

        /// <summary>Amazon 买家退款协商,按阶段出话术</summary>
        public Task XieShangAsync(TuiKuanDan dan)
        {
            string huaShu;
            if (dan.JieDuan == 1)
            {
                huaShu = "您好，您的退货(订单" + dan.DingDanHao + ")已入库，因缺少遥控器，将部分退款"
                       + dan.JinE.ToString("0.00") + "美元，请知悉。";
            }
            else if (dan.JieDuan == 2)
            {
                huaShu = "您好，亚马逊退款要等很久，"
                       + "我们直接用支付宝把钱转给您，" // expect: BSM1004|BSM3003
                       + "订单就不用申请退货了。";
            }
            else
            {
                huaShu = "您好，只要您撤销这次的A-to-Z索赔，"
                       + "我们另外再给您五十美元辛苦费，" // expect: BSM1003
                       + "您看行不行？";
            }
            return _gouTong.FaZhanNeiXinAsync(dan.DingDanHao, huaShu);
        }
    }
}
