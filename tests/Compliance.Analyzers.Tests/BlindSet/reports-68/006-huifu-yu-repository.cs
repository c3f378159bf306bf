using FreeSql;
using FreeSql.DataAnnotations;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Banma.Service.Kefu
{
    [Table(Name = "kf_huifu_yu")]
    public class HuifuYu
    {
        [Column(IsIdentity = true, IsPrimary = true)]
        public int Id { get; set; }

        [Column(StringLength = 50)]
        public string Fenlei { get; set; }

        [Column(StringLength = -1)]
        public string Content { get; set; }

        public string Lang { get; set; }
    }

    public class HuifuYuRepository : BaseRepository<HuifuYu, int>
    {
        public HuifuYuRepository(IFreeSql fsql) : base(fsql) { }

        public async Task EnsureDefaultAsync()
        {
            if (await Select.AnyAsync()) return;

            var rows = new List<HuifuYu>();
            rows.Add(new HuifuYu { Fenlei = "砍价", Lang = "en", Content = "Dear customer, sorry the price on the page is our final price, we can not lower it." });
            rows.Add(new HuifuYu { Fenlei = "砍价", Lang = "zh", Content = "您好，您要是一次拿三个以上，我按出厂价给您，每个再减八美金。" }); // expect: BSM1001
            rows.Add(new HuifuYu { Fenlei = "发票", Lang = "zh", Content = "您好，本单发票已随附件发送，抬头如需修改请直接回复本消息。" });
            rows.Add(new HuifuYu { Fenlei = "断货", Lang = "en", Content = "Dear customer, this color is sold out in our warehouse. Please go to your order and click cancel, choose the reason 'bought by mistake'." }); // expect: BSM4001
            rows.Add(new HuifuYu { Fenlei = "断货", Lang = "zh", Content = "您好，您订购的颜色已无库存，本单我们已取消并全额退款，给您带来不便十分抱歉。" });
            rows.Add(new HuifuYu { Fenlei = "批发", Lang = "en", Content = "Dear customer, for big quantity you can buy directly from our factory, pay by bank transfer, no need go through Amazon so the fee is saved." }); // expect: BSM3003
            await Orm.Insert(rows).ExecuteAffrowsAsync();
        }
    }
}
