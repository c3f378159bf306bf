using System;
using System.Collections.Generic;
using System.Linq;
using SqlSugar;

namespace Huamao.Erp.Modules.Amazon
{
    [SugarTable("amz_buyer_message_template")]
    public class BuyerMessageTemplate
    {
        [SugarColumn(IsPrimaryKey = true)]
        public long Id { get; set; }
        public string Site { get; set; }
        public string Title { get; set; }
        public string Content { get; set; }
        public bool Enabled { get; set; }
    }

    public class BuyerMessageTemplateInit
    {
        private readonly ISqlSugarClient _db;

        public BuyerMessageTemplateInit(ISqlSugarClient db)
        {
            _db = db;
        }

        public void Init()
        {
            if (_db.Queryable<BuyerMessageTemplate>().Any()) return;

            var rows = new List<BuyerMessageTemplate>
            {
                new BuyerMessageTemplate { Id = 1, Site = "US", Title = "延误", Enabled = true,
                    Content = "您好，由于港口拥堵，您的行李箱预计晚到一周。如果等不了，请告诉我们，我们来取消并退款。" },
                new BuyerMessageTemplate { Id = 2, Site = "US", Title = "回访", Enabled = true,
                    Content = "您好，行李箱用着还行吗？满意的话再去写评论，要是哪里不满意就先别写，找我们来解决。" }, // expect: BSM2003
                new BuyerMessageTemplate { Id = 3, Site = "US", Title = "老客", Enabled = true,
                    Content = "您好，我们的夏季新款登机箱昨天上架啦，颜色特别清新，欢迎到店里逛逛。" }, // expect: BSM1007
                new BuyerMessageTemplate { Id = 4, Site = "US", Title = "密码锁", Enabled = true,
                    Content = "您好，密码锁初始密码是三个零，拨到位后按住侧面的小按钮即可重设。" },
                new BuyerMessageTemplate { Id = 5, Site = "US", Title = "拉杆", Enabled = false,
                    Content = "您好，拉杆坏了我们可以把钱直接转到您的支付宝，亚马逊上就不用申请退款了。" }, // expect: BSM1004|BSM3003
            };

            _db.Insertable(rows.Where(r => !string.IsNullOrWhiteSpace(r.Content)).ToList()).ExecuteCommand();
        }
    }
}
