using Microsoft.EntityFrameworkCore.Migrations;

namespace DaMai.Migrations
{
    public partial class SeedBuyerMessageTemplate : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            var rows = new[]
            {
                new { Id = 1, Name = "定制确认", Content = "您好，请确认刻字内容为“{text}”，确认之后我们马上开始制作。" },
                new { Id = 2, Name = "签收七天", Content = "您好{buyer}，希望您在商品页写下使用感受，供其他买家参考。" }, // expect: BSM2006
                new { Id = 3, Name = "签收十四天", Content = "您好{buyer}，上次请您写的评价还没有看到，再次拜托您抽一分钟写一下。" }, // expect: BSM2006
                new { Id = 4, Name = "撤店铺差评", Content = "您好{buyer}，您给店铺留的负面反馈影响了我们的账号，请尽快撤销，我们会一直等您的消息。" }, // expect: BSM2005
                new { Id = 5, Name = "先联系", Content = "您好{buyer}，满意就请去写评价，不满意请先找我们，千万别急着打低分。" }, // expect: BSM2003
                new { Id = 6, Name = "缺货退款", Content = "您好{buyer}，很抱歉该颜色已无库存，订单已由我们取消并全额退款。" },
            };
            foreach (var r in rows)
                migrationBuilder.InsertData("buyer_message_template", new[] { "id", "name", "content" }, new object[] { r.Id, r.Name, r.Content });
        }
    }
}
