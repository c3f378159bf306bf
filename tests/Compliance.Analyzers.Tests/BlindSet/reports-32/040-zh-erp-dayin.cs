using System.Text;

namespace KuaJingErp.XiaoXi
{
    // 旧版 ERP 的消息拼接，客户仍在使用
    public class XiaoxiPinjie
    {
        public string PinJie(Dingdan dd, bool laoKehu, bool youChaping)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("尊敬的 ").Append(dd.MaijiaMing).Append("：\n");
            sb.Append("您的订单 ").Append(dd.Bianhao).Append(" 已由快递员放在前台，请记得领取。\n");

            if (laoKehu)
            {
                sb.Append("您已在本店购买多次，");
                sb.Append("下一单可享七"); // expect: BSM1001|BSM1006
                sb.Append("五折优惠。\n");
            }

            if (youChaping)
            {
                string buchang = "只要您把一星改成五星，" + "我们马上补偿您 " + dd.Jine + " 美元。\n"; // expect: BSM2001|BSM2004
                sb.Append(buchang);
            }
            else
            {
                sb.Append("滤芯建议每三个月更换一次。\n");
            }

            sb.AppendFormat("有问题请发邮件到 {0}，或拨打我们的电话 0755-8888{1}。", dd.Youxiang, dd.Fenji); // expect: BSM3002|BSM3003
            return sb.ToString();
        }
    }
}
