using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Yunfan.Promotion
{
    public record MsgVariant(string Site, string Lang, string Title, string Content);

    public class LaoKeHuTongZhi
    {
        private static readonly MsgVariant[] Variants =
        {
            new("US", "en", "About your desk mat",
                "Hello {name}, because you bought from us before, type MAT15SAVE at checkout and see the total drop."), // expect: BSM1002|BSM1001
            new("US", "zh", "关于您的桌垫",
                "{name}您好，老顾客再买一张桌垫，我们私下给您打八五折。"), // expect: BSM1001
            new("UK", "en", "Washing your desk mat",
                "Hello {name}, to answer your question: the mat may be hand-washed at 30 degrees, please do not tumble-dry it."),
            new("UK", "zh", "桌垫清洗方式",
                "{name}您好，回复您的问题：桌垫可30度手洗，请勿烘干。"),
            new("CA", "zh", "桌垫的颜色",
                "{name}您好，秋季新款皮质桌垫和配套鼠标垫已经上架，欢迎到我们店铺逛一逛。"), // expect: BSM1007
        };

        private readonly IZhanNeiXin _zhanNeiXin;

        public LaoKeHuTongZhi(IZhanNeiXin zhanNeiXin) => _zhanNeiXin = zhanNeiXin;

        public async Task<int> FaSongAsync(IEnumerable<BuyerOrder> orders)
        {
            var query =
                from o in orders
                from v in Variants
                where v.Site == o.Site && v.Lang == o.Lang
                select new { o.AmazonOrderId, v.Title, Text = v.Content.Replace("{name}", o.BuyerName) };

            var n = 0;
            foreach (var m in query)
            {
                await _zhanNeiXin.SendAsync(m.AmazonOrderId, m.Title, m.Text);
                n++;
            }
            Console.WriteLine($"站内信发送完成，共{n}条");
            return n;
        }
    }
}
