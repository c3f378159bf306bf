using System;
using System.Collections.Generic;

namespace Mingrui.Amz.MailCenter
{
    public class VerbatimTemplates
    {
        private readonly IDictionary<string, string> _cache = new Dictionary<string, string>();

        public VerbatimTemplates()
        {
            _cache["安装"] = @"尊敬的{buyer}：
订单{order}的书架请先装底板，再装侧板。
背板的凹槽朝内。";
            var now = DateTime.Now; // expect@+4: BSM2001|BSM1005
            _cache["收货"] = @"尊敬的{buyer}：
订单{order}的书架用得还顺手吗？
底板的螺丝请在一周后再拧紧一次。
写一条带视频的评价，截图发我们，免费送您一套收纳盒。
祝好";
            _cache["时间"] = now.ToString("yyyy-MM-dd");
            var count = _cache.Count; // expect@+4: BSM3002|BSM3003
            _cache["尾款"] = $@"尊敬的{{buyer}}：
您询问的第{count}块隔板可以单独补发。
补发不收取任何费用。
急事请拨打我的手机138-0571-2266，微信同号。";
        }

        public string this[string key] => _cache.TryGetValue(key, out var text) ? text : throw new ArgumentException("没有这个模板：" + key, nameof(key));
    }
}
