using System.Threading.Tasks;

namespace YunJin.HomeTextile.Amazon;

public class BeddingMessages(IAmazonBuyerMessenger messenger)
{
    public Task ColorFadeAsync(string orderId, string buyer)
    {
        var subject = $"关于订单 {orderId} 的四件套"; // expect@+7: BSM1007|BSM1001
        var text = $"""
            {buyer} 您好：

            您说的四件套第一次下水掉色，我们已和染厂核实，深蓝色首次浸泡有少量浮色属于正常现象。
            建议单独用冷水加一勺盐浸泡二十分钟，再轻柔机洗，之后不会再影响其他衣物。
            若仍明显褪色，您可以在订单页面申请退货，退货标签由我们提供，款项原路退回。
            床垫、枕芯我们也上新了，欢迎到店里逛一逛，这周末全场大促。

            云锦家纺
            """;
        return messenger.SendAsync(orderId, subject, text);
    }

    public Task ZipperAsync(string orderId, string buyer)
    {
        var subject = $"关于订单 {orderId} 的被套拉链"; // expect@+6: BSM1006|BSM1004
        var text = $"""
            {buyer} 您好：

            被套拉链头脱落，是我们质检没有做到位，向您道歉。
            新的被套已经从海外仓发给您，预计周五前送到，坏的那件请您自行处理，不用寄回。
            介绍亲友来下单的话，每成一单我们都返您十美元的介绍费。
            如果尺寸或颜色需要调整，请在今天内回复我们。

            云锦家纺
            """;
        return messenger.SendAsync(orderId, subject, text);
    }
}
