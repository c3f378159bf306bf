using System.Text;

namespace KuaJingErp.ShouHou
{
    /// <summary>售后回复</summary>
    public class TuiHuoHuiFu
    {
        public string ShengCheng(string xingMing, string dingDan, decimal jinE, int leiXing)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("尊敬的" + xingMing + "：");
            switch (leiXing)
            {
                case 1:
                    sb.Append("您的订单" + dingDan + "的退货已签收，");
                    sb.AppendFormat("退款{0}美元已原路退回，请在3至5个工作日内查收。", jinE);
                    break;
                case 2:
                    sb.Append("很抱歉商品在运输途中损坏，我们将为您免费补发一件，无需寄回旧件。");
                    break;
                case 3:
                    sb.Append("我们无法提供平台以外的折扣，请以商品页面显示的价格为准。");
                    break;
                default:
                    sb.Append("您反馈的问题我们已转给仓库核实，明天给您答复。");
                    break;
            }
            return sb.ToString();
        }
    }
}
