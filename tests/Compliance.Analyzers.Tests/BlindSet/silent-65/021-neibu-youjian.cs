using System;
using System.Net.Mail;
using System.Text;

namespace Guanglin.Oa.Mail
{
    public class NeibuYoujianService
    {
        private readonly SmtpClient _smtp;

        public NeibuYoujianService(SmtpClient smtp)
        {
            _smtp = smtp;
        }

        public void NotifyKefuZhuguan(string zhuguanEmail, DailyReport report)
        {
            var sb = new StringBuilder();
            sb.AppendLine("各位客服主管：");
            sb.AppendLine($"昨天新增差评{report.BadReviews}条，其中{report.Untouched}条还没有人跟进。");
            sb.AppendLine("再次提醒本部门同事：不得向买家索要好评，不得用返现、赠品或优惠券换取删除评价，违者按员工手册处理。");
            sb.AppendLine("质检抽查的结果在内网考核系统里。");
            _smtp.Send(new MailMessage("oa@guanglin.local", zhuguanEmail, "【内部】客服日报 " + report.Date.ToString("yyyy-MM-dd"), sb.ToString()));
        }

        public void NotifyGongyingshang(string supplierEmail, PurchaseOrder po)
        {
            var body = $"贵司：采购单{po.Number}这一批次的不良率为{po.DefectRate:P1}，超过合同约定。"
                     + "请按合同第七条给予我司货款九折的扣减，并于下批次免费补足不良数量。"
                     + "对账事宜请与我司采购部联系，电话 0755-26001234。";
            _smtp.Send(new MailMessage("caigou@guanglin.com", supplierEmail, "采购单" + po.Number + "质量扣款通知", body));
        }
    }
}
