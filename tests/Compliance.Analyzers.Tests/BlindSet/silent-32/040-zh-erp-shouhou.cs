using System.Text;

namespace KuaJingErp.XiaoXi
{
    // 注意：这里不要写好评返现、优惠券、微信号之类的内容
    public class ShouhouPinjie
    {
        public string PinJie(Dingdan dd, bool louFa, bool wanDao)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("尊敬的 ").Append(dd.MaijiaMing).Append("：\n");

            if (louFa)
            {
                sb.Append("非常抱歉，订单 ").Append(dd.Bianhao).Append(" 漏装了电源适配器，");
                sb.Append("我们今天已免费补寄，无需您支付任何费用。\n");
            }

            if (wanDao)
            {
                sb.Append("由于包裹晚于承诺日期送达，");
                sb.Append("本订单的运费已通过亚马逊退还给您。\n");
            }

            sb.AppendFormat("序列号 {0} 的保修期至 {1:yyyy-MM-dd}。\n", dd.Xuliehao, dd.Baoxiu);
            sb.Append("打开电源后，请长按按钮五秒完成重置。如仍有问题，请直接回复本消息。");
            return sb.ToString();
        }
    }
}
