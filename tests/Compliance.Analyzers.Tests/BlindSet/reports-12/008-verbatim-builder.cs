using System;
using System.Text;

namespace HaiTao.KeFu
{
    public class MailBuilder
    {
        private readonly bool _isVip;
        private readonly decimal _tuikuan;

        public MailBuilder(bool isVip, decimal tuikuan) { _isVip = isVip; _tuikuan = tuikuan; }

        // 拼装售后邮件正文
        public string BuildBody(string maijia, string dingdan)
        {
            var sb = new StringBuilder();
            sb.AppendLine("尊敬的" + maijia + "：");
            sb.Append("您的订单").Append(dingdan).AppendLine("已收到我们的处理结果。");
            if (_tuikuan > 0)
            {
                sb.AppendFormat("我们已为您退款 {0:F2} 美元，款项会原路返回。", _tuikuan);
            }
            if (_isVip)
            {
                sb.Append("您是我们的老客户，");
                sb.Append("下次购买直接享受八折优惠，"); // expect: BSM1001|BSM1006
                sb.AppendLine("联系我们即可。");
            }
            sb.AppendLine(@"此致
敬礼");
            return sb.ToString();
        }
    }
}
