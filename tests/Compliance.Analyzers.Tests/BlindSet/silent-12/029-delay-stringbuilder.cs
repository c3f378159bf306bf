using System;
using System.Text;

namespace Yangfan.Logistics
{
    public class YanWuTongZhi
    {
        // 延误通知：给出新日期，允许买家取消
        public string PinJie(string maijia, string dingdan, DateTime xinRiqi, bool yiTuiYunFei)
        {
            var sb = new StringBuilder();
            sb.Append(maijia).Append("您好，");
            sb.Append("订单").Append(dingdan).Append("因港口罢工延误，");
            sb.Append("新的送达日期为").Append(xinRiqi.ToString("M月d日")).Append("。");
            if (yiTuiYunFei)
            {
                sb.Append("您支付的加急运费已经全额退回，");
                sb.Append("到账时间为3到5个工作日。");
            }
            sb.Append("如果您不愿等待，请回复本消息，");
            sb.Append("我们会取消订单并全额退款。");
            return sb.ToString();
        }

        public string HaiGuan(string maijia)
        {
            string s = maijia + "您好，";
            s += "海关要求提供收件人税号才能放行，";
            s += "请直接在此回复，我们只用于清关。";
            return s;
        }
    }
}
