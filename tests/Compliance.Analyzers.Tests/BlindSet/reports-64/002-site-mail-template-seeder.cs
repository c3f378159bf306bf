using System.Collections.Generic;
using System.Linq;
using SqlSugar;

namespace KuaHai.Erp.Services.Amazon
{
    /// <summary>站内信模板初始化</summary>
    public class SiteMailTemplateSeeder
    {
        private readonly ISqlSugarClient _db;

        public SiteMailTemplateSeeder(ISqlSugarClient db)
        {
            _db = db;
        }

        public void Seed(int tenantId)
        {
            var exists = _db.Queryable<SiteMailTemplate>().Where(t => t.TenantId == tenantId).Select(t => t.Code).ToList();

            var list = new List<SiteMailTemplate>
            {
                new SiteMailTemplate
                {
                    Code = "DELAY",
                    Title = "关于订单 {orderId} 的配送延迟",
                    Content = "您好，您的订单 {orderId} 因承运商仓库积压，预计 {newDate} 送达。如果您不想再等，请直接回复本消息，我们会为您取消订单并全额退款。"
                },
                new SiteMailTemplate
                {
                    Code = "PART_MISSING",
                    Title = "关于订单 {orderId} 缺少的配件",
                    Content = "您好，收到您反馈的缺件情况，我们今天会免费补寄一套螺丝和说明书，无需退回原商品。"
                },
                new SiteMailTemplate
                {
                    Code = "ARRIVED",
                    Title = "订单 {orderId} 的使用提示",
                    Content = "您好，净水器首次使用前请先冲洗滤芯 5 分钟。觉得好用的话，麻烦动动手指给个五星，晒张图我们给您转 30 元。" // expect: BSM2001|BSM2002|BSM1004
                },
                new SiteMailTemplate
                {
                    Code = "FILTER",
                    Title = "订单 {orderId} 的滤芯寿命",
                    Content = "您好，您购买的净水器滤芯大约可用六个月。下个月我们店铺上新台面款，颜色更多，欢迎来逛逛。" // expect: BSM1007
                },
                new SiteMailTemplate
                {
                    Code = "ADDRESS",
                    Title = "订单 {orderId} 的收货地址",
                    Content = "您好，快递员提示订单 {orderId} 的地址缺少门牌号，请回复完整的门牌号，以便我们安排派送。"
                }
            };

            foreach (var item in list.Where(t => !exists.Contains(t.Code)))
            {
                item.TenantId = tenantId;
                _db.Insertable(item).ExecuteCommand();
            }
        }
    }

    [SugarTable("amz_site_mail_template")]
    public class SiteMailTemplate
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true)]
        public int Id { get; set; }
        public int TenantId { get; set; }
        public string Code { get; set; }
        public string Title { get; set; }
        [SugarColumn(ColumnDescription = "模板内容", Length = 2000)]
        public string Content { get; set; }
    }
}
