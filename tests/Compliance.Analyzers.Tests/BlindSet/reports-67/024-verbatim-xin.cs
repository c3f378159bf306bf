using System;
using System.IO;

namespace Qingmu.Amazon.Letter
{
    public partial class SetupGuideLetter
    {
        public string OrderId { get; set; }

        public DateTime BoughtOn { get; set; }

        public string ToText() // expect@+8: BSM2001
        {
            var lines = @"尊敬的顾客：

您购买的净水器滤芯需要在首次使用前冲洗五分钟，步骤如下：
一、关闭进水阀；
二、旋入新滤芯；
三、打开水阀冲洗。
把您的满意写成一条五星评论，再把截图发来，滤芯再送您一支。

";
            lines += $@"您的订单号：{OrderId}
购买日期：{BoughtOn:yyyy-MM-dd}
保修期内滤芯漏水，我们免费更换。";
            return lines;
        }

        public void Save(string dir) => File.WriteAllText(Path.Combine(dir, OrderId + ".txt"), ToText());
    }
}
