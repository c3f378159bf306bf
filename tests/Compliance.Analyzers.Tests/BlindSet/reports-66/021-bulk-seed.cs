using Microsoft.EntityFrameworkCore;

namespace Stagwood.Erp.Data
{
    public class MessageTemplateSeed
    {
        public static void Apply(ModelBuilder mb)
        {
            mb.Entity<BuyerMessageTemplate>().HasData(
                new BuyerMessageTemplate
                {
                    Id = 1, Brand = "Stagwood", Channel = "Amazon", Lang = "en", Name = "broken-glass",
                    Subject = "Your frame, order {{OrderId}}",
                    Content = "We are sorry that the glass was broken. Your money for order {{OrderId}} has been returned to your card.",
                },
                new BuyerMessageTemplate
                {
                    Id = 2, Brand = "Stagwood", Channel = "Amazon", Lang = "en", Name = "day-20",
                    Subject = "Your frame, order {{OrderId}}",
                    Content = "Is the picture on the wall? Small family firms like ours live or die by their stars, so please, please leave a glowing 5-star comment!", // expect: BSM2002
                },
                new BuyerMessageTemplate
                {
                    Id = 3, Brand = "Stagwood", Channel = "Amazon", Lang = "zh", Name = "day-20",
                    Subject = "相框 订单 {{OrderId}}",
                    Content = "画挂上去了吗？我们小店全靠口碑，跪求您动动手指打满五颗星！", // expect: BSM2002
                },
                new BuyerMessageTemplate
                {
                    Id = 4, Brand = "Stagwood", Channel = "Amazon", Lang = "zh", Name = "broken-glass",
                    Subject = "相框 订单 {{OrderId}}",
                    Content = "很抱歉玻璃在途中碎裂，订单 {{OrderId}} 的款项已原路退回您的银行卡。",
                });
        }
    }
}
