using System;
using System.Collections.Generic;
using System.Text;
using Xinghe.Core.Dingtalk;

namespace Xinghe.Amazon.Finance
{
    /// <summary>每日退款日报，推送到公司钉钉群</summary>
    public class RefundDailyReporter
    {
        private readonly IDingtalkRobot _robot;

        public RefundDailyReporter(IDingtalkRobot robot)
        {
            _robot = robot;
        }

        public void Push(DateTime day, IList<RefundRow> rows)
        {
            var sb = new StringBuilder();
            sb.Append(Title(day));
            sb.Append(Summary(rows));
            foreach (var row in rows)
            {
                sb.Append(Line(row));
            }
            sb.Append(Tail());
            _robot.SendMarkdown("退款日报", sb.ToString());
        }

        private static string Title(DateTime day) => $"### {day:yyyy-MM-dd} 退款日报\n";

        private static string Summary(IList<RefundRow> rows) => $"共 {rows.Count} 笔，其中差评相关 {CountBad(rows)} 笔\n";

        private static string Line(RefundRow row) => $"- {row.OrderId} 退款 {row.Amount}，原因：{row.Reason}，优惠券抵扣 {row.CouponAmount}\n";

        private static string Tail() => "\n请各店铺负责人当天核对，严禁客服以返现或礼品卡换取好评。";

        private static int CountBad(IList<RefundRow> rows)
        {
            var n = 0;
            foreach (var r in rows) if (r.Stars > 0 && r.Stars < 3) n++;
            return n;
        }
    }
}
