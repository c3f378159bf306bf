using MimeKit;

namespace CaiGou
{
    public class GongYingShangYouJian
    {
        public MimeMessage XunJia(string email, string lianxiren, int shuliang)
        {
            var m = new MimeMessage();
            m.To.Add(MailboxAddress.Parse(email));
            m.Subject = "采购询价：不锈钢保温杯";
            m.Body = new TextPart("plain")
            {
                Text = lianxiren + "经理：\n我司计划采购" + shuliang + "个保温杯，请报含税单价和交期。\n采购部 周工"
            };
            return m;
        }

        public string CuiHuo(string danhao) => "采购单" + danhao + "已逾期三天，请确认发货时间。";
    }
}
