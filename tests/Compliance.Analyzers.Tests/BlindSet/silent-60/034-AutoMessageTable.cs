using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mabang.Mini.EntityFrameworkCore.Configurations
{
    public class AmazonReplyConfiguration : IEntityTypeConfiguration<AmazonReply>
    {
        public void Configure(EntityTypeBuilder<AmazonReply> builder)
        {
            builder.ToTable("amz_reply");
            builder.HasKey(x => x.Id);
            builder.Property(x => x.Body).HasMaxLength(2000).HasComment("回复正文,不得含优惠券、好评、联系方式");

            builder.HasData(
                new AmazonReply { Id = 1, Scene = "漏水", Body = "您好,水龙头接口漏水多数是垫圈没有放平,请按说明书第5步重新安装;仍漏水我们就为您换新。" },
                new AmazonReply { Id = 2, Scene = "噪音", Body = "您好,风扇一档的噪音为28分贝,如果明显偏大请回复视频,确认故障后全额退款或换新由您选。" },
                new AmazonReply { Id = 3, Scene = "催退款", Body = "您好,订单{order}的退款昨天已提交给亚马逊,到账时间取决于发卡银行。" },
                new AmazonReply { Id = 4, Scene = "要礼物", Body = "您好,页面图片中的花瓶是拍摄道具,不随商品赠送,订单{order}只包含桌布。" },
                new AmazonReply { Id = 5, Scene = "礼品收据", Body = "您好,您要的礼品收据已放进订单{order}的包裹,上面不显示价格。" },
                new AmazonReply { Id = 6, Scene = "退货标签", Body = "您好,退货标签无法打印的话,可以在亚马逊退货页面选择二维码,由投递点代为打印。" }
            );
        }
    }
}
