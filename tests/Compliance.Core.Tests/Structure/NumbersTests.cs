using Compliance.Structure;

namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class NumbersTests
{
    [TestFixture]
    internal sealed class OrderNumbers
    {
        [TestCase("Order 112-1234567-1234567 shipped", "112-1234567-1234567")]
        [TestCase("订单112-1234567-1234567已发货", "112-1234567-1234567")]
        [TestCase("(112-1234567-1234567)", "112-1234567-1234567")]
        [TestCase("#112-1234567-1234567.", "112-1234567-1234567")]
        [TestCase("１１２-１２３４５６７-１２３４５６７", "１１２-１２３４５６７-１２３４５６７")]
        [TestCase("112–1234567–1234567", "112–1234567–1234567", Description = "with en dashes")]
        public void Are_found(string text, string number)
        {
            FoundStructures.Of(StructureKind.OrderNumber, text).Should().Equal(number);
            FoundStructures.Kinds(text).Should().Equal(StructureKind.OrderNumber);
        }

        [TestCase("1112-1234567-1234567")]
        [TestCase("112-1234567-12345678")]
        [TestCase("112-1234567-123456")]
        [TestCase("112-1234567-1234567-1")]
        [TestCase("X112-1234567-1234567")]
        [TestCase("112 1234567 1234567")]
        public void Are_not_what_is_none(string text) => FoundStructures.Of(StructureKind.OrderNumber, text).Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class Money
    {
        [TestCase("for $10 now", "$10")]
        [TestCase("for $ 10.50 now", "$ 10.50")]
        [TestCase("for US$1,234.56 now", "$1,234.56")]
        [TestCase("for €5 now", "€5")]
        [TestCase("for 5€ now", "5€")]
        [TestCase("for 5,99 € now", "5,99 €")]
        [TestCase("for £3 now", "£3")]
        [TestCase("for ￥100 now", "￥100")]
        [TestCase("for ¥100 now", "¥100")]
        [TestCase("for ₹500 now", "₹500")]
        [TestCase("for 99¢ now", "99¢")]
        [TestCase("for 10 dollars now", "10 dollars")]
        [TestCase("for 10 Euros now", "10 Euros")]
        [TestCase("for 10 USD now", "10 USD")]
        [TestCase("for USD 10 now", "USD 10")]
        [TestCase("for USD10 now", "USD10")]
        [TestCase("for RMB50 now", "RMB50")]
        [TestCase("for 50RMB now", "50RMB")]
        [TestCase("for 5 bucks now", "5 bucks")]
        [TestCase("for $&nbsp;5 now", "$&nbsp;5")]
        public void In_English(string text, string amount) => FoundStructures.Of(StructureKind.Money, text).Should().Equal(amount);

        [TestCase("返10元给您", "10元")]
        [TestCase("返 10 元给您", "10 元")]
        [TestCase("返10块钱", "10块")]
        [TestCase("返10美元", "10美元")]
        [TestCase("返10美金", "10美金")]
        [TestCase("返10刀", "10刀")]
        [TestCase("返5欧元", "5欧元")]
        [TestCase("返5英镑", "5英镑")]
        [TestCase("返500日元", "500日元")]
        [TestCase("返５０元", "５０元")]
        [TestCase("返五元", "五元")]
        [TestCase("返十元红包", "十元")]
        [TestCase("返二十块钱", "二十块")]
        [TestCase("百元大奖", "百元")]
        [TestCase("一百五十美元", "一百五十美元")]
        [TestCase("一块钱", "一块")]
        [TestCase("幾元", "幾元", Description = "in Traditional characters")]
        public void In_Chinese(string text, string amount) => FoundStructures.Of(StructureKind.Money, text).Should().Equal(amount);

        [TestCase("10 pieces")]
        [TestCase("$ave now")]
        [TestCase("10 x 20")]
        [TestCase("size 10")]
        [TestCase("我们一块儿看")]
        [TestCase("一块板")]
        [TestCase("元旦快乐")]
        [TestCase("十分感谢")]
        [TestCase("万一坏了")]
        [TestCase("10%")]
        public void Not_what_is_none(string text) => FoundStructures.Of(StructureKind.Money, text).Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class Percentages
    {
        [TestCase("get 10% off", "10%")]
        [TestCase("get 10 % off", "10 %")]
        [TestCase("get 12.5% off", "12.5%")]
        [TestCase("get 10 percent off", "10 percent")]
        [TestCase("get 10 per cent off", "10 per cent")]
        [TestCase("get 10 pct off", "10 pct")]
        [TestCase("立减１０％", "１０％")]
        [TestCase("立减10﹪", "10﹪", Description = "the small percent sign")]
        [TestCase("立减百分之十", "百分之十")]
        [TestCase("立减百分之二十五", "百分之二十五")]
        [TestCase("立減百分之 10", "百分之 10")]
        public void Are_found(string text, string percent) => FoundStructures.Of(StructureKind.Percent, text).Should().Equal(percent);

        [TestCase("10 per day")]
        [TestCase("10 people")]
        [TestCase("%10")]
        [TestCase("百分百棉")]
        [TestCase("10 持ち")]
        public void Are_not_what_is_none(string text) => FoundStructures.Of(StructureKind.Percent, text).Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class Numbers
    {
        [TestCase("3 pieces and 4.5 kg, 1,000 in all", "3|4.5|1,000")]
        [TestCase("第3天", "3")]
        public void Are_found(string text, string numbers) => FoundStructures.Of(StructureKind.Number, text).Should().Equal(numbers.Split('|'));

        [TestCase("no number")]
        [TestCase("SAVE20")]
        [TestCase("112-1234567-1234567")]
        [TestCase("13800138000")]
        public void Are_not_what_is_something_else(string text) => FoundStructures.Of(StructureKind.Number, text).Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class Codes
    {
        [TestCase("use SAVE20 now", "SAVE20")]
        [TestCase("use VIP5.", "VIP5")]
        [TestCase("优惠码：HELLO10。", "HELLO10")]
        [TestCase("码SAVE20用", "SAVE20")]
        [TestCase("(SAVE2026)", "SAVE2026")]
        [TestCase("code M-A-T-E-8-5 shh", "M-A-T-E-8-5", Description = "letter by letter")]
        [TestCase("type S A V E 1 0 there", "S A V E 1 0")]
        [TestCase("S - A - V - E - 2 - 0 is it", "S - A - V - E - 2 - 0")]
        public void Are_found(string text, string code) => FoundStructures.Of(StructureKind.Code, text).Should().Equal(code);

        [TestCase("save20", Description = "not in capitals")]
        [TestCase("Save20")]
        [TestCase("SAVE", Description = "no digit")]
        [TestCase("AB20", Description = "two letters")]
        [TestCase("SAVE20261", Description = "five digits")]
        [TestCase("SAVE20X")]
        [TestCase("X-SAVE20")]
        [TestCase("SAVE20-X")]
        [TestCase("@SAVE20")]
        [TestCase("USD20", Description = "money")]
        [TestCase("1Z999AA10123456784")]
        [TestCase("B08N5WRWNW")]
        [TestCase("https://shop.example/SAVE20")]
        [TestCase("Terminals A-B-C", Description = "letters without digits")]
        [TestCase("Choose A 4 B 8")]
        [TestCase("s a v e 1 0", Description = "in small letters")]
        public void Are_not_what_is_none(string text) => FoundStructures.Of(StructureKind.Code, text).Should().BeEmpty();
    }
}
