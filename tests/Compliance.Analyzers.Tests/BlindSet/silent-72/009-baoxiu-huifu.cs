using System.Collections.Generic;

namespace Guangda.AfterSales
{
    public class WarrantyReplyBook
    {
        private static readonly (string Key, string Text)[] Rows =
        {
            ("在保", "您好，您的吸尘器仍在保修期内，电机故障我们免费维修，请按订单页面的退货标签寄回。"),
            ("过保", "您好，吸尘器已过两年保修期，无法免费维修，也不能延长保修，还请理解。"),
            ("凭证", "您好，办理保修需要机身底部的序列号，请拍照后回复本消息。"),
            ("条款", "您好，保修条款见附件，其中第三条说明了电池的保修期限。"),
            ("换机", "您好，维修中心确认无法修复，我们将为您更换同型号新机，不收取费用。"),
        };

        public IEnumerable<(string Key, string Text)> All() => Rows;

        public string Decide(System.DateTime purchased, System.DateTime today, bool waterDamage, bool hasSerial)
        {
            if (!hasSerial)
                return Find("凭证");
            if (waterDamage)
                return "您好，检测发现机身内部进水，属于人为损坏，不在保修范围之内，我们无法免费维修。";
            return purchased.AddYears(2) >= today ? Find("在保") : Find("过保");
        }

        public string Progress(string step, int days)
        {
            var head = "您好，您送修的吸尘器";
            switch (step)
            {
                case "received":
                    return head + "已到达维修中心，工程师将在 " + days + " 天内完成检测。";
                case "waiting_part":
                    return head + "需要更换滚刷，配件还在途中，预计 " + days + " 天后修好，更换不收费。";
                case "done":
                    return head + "已修好，明天寄回您订单上的地址，请注意查收。";
                case "unrepairable":
                    return Find("换机");
                default:
                    throw new System.ArgumentException("未知的维修步骤：" + step, nameof(step));
            }
        }

        private static string Find(string key)
        {
            foreach (var row in Rows)
            {
                if (row.Key == key)
                    return row.Text;
            }
            return string.Empty;
        }
    }
}
