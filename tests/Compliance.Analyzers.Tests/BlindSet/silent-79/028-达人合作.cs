using System.Collections.Generic;
using System.Linq;

namespace Haoyue.Marketing.Influencers
{
    public class AgencyMailPlanner
    {
        private readonly SortedList<int, string> _byStage = new SortedList<int, string>();

        public string this[int stage]
        {
            get => _byStage.TryGetValue(stage, out var t) ? t : "贵机构您好，附件是九月达人直播的排期，请确认主播档期。";
            set => _byStage[stage] = value ?? "贵机构您好，样品窗帘已寄到您的仓库，拍摄完请登记入库。";
        }

        public IList<AgencyMail> Plan(IEnumerable<AgencyContract> contracts)
        {
            var planned =
                from c in contracts
                where c.Status == "已签约"
                let text = c.Overdue
                    ? $"{c.AgencyName}您好，合同{c.No}的第二笔服务费本周五前对公转账，请先开具发票。"
                    : $"{c.AgencyName}您好，合同{c.No}约定的三条短视频请在十五号前交初稿，对接人微信见合同首页。"
                orderby c.No
                select new AgencyMail { AgencyEmail = c.Email, Text = text };

            return planned.ToList();
        }
    }

    public class AgencyMail
    {
        public string AgencyEmail { get; set; }
        public string Text { get; set; }
    }

    public record AgencyContract(string No, string AgencyName, string Email, string Status, bool Overdue);
}
