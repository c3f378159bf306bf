using System;
using Microsoft.Extensions.Options;

namespace Wutong.Cs.Options
{
    public class AutoReplyOptions
    {
        public const string Section = "AutoReply";

        public bool Enabled { get; set; } = true;
        public TimeSpan Delay { get; set; } = TimeSpan.FromMinutes(12);

        /// <summary>夜间自动回复</summary>
        public string NightReply { get; set; } = "Hello, our team in Shenzhen starts again at 9:00 Beijing time. We will answer your question about the order then.";

        /// <summary>周末自动回复，老板要求放公众号</summary>
        public string WeekendReply { get; set; } = "您好，周末客服休息，急事请关注我们的微信公众号“梧桐家居”留言。"; // expect: BSM3002|BSM3003

        public string HolidayReply { get; set; } = "您好，春节期间回复较慢，急事请直接拨打客服电话 0755-83216670。"; // expect: BSM3002

        public string Footer { get; set; } = "If you do not wish to receive further messages, click here to unsubscribe from our list."; // expect: BSM4006
    }

    public class AutoReplyService
    {
        private readonly AutoReplyOptions _o;
        public AutoReplyService(IOptions<AutoReplyOptions> o) => _o = o.Value;

        public string For(DateTimeOffset now) => now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            ? _o.WeekendReply + "\n" + _o.Footer
            : now.Hour < 9 ? _o.NightReply : string.Empty;
    }
}
