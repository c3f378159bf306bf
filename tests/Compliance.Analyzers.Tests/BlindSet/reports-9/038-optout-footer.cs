using System;

namespace Pudsey.Home
{
    public abstract class BuyerMail
    {
        public string To { get; init; } = "";
        public abstract string Body { get; }
        protected virtual string Footer => "If you no longer wish to get these messages, click here to unsubscribe."; // expect: BSM4006
    }

    public class ShelfMail : BuyerMail
    {
        private readonly string _name;
        public ShelfMail(string name) => _name = name;

        public override string Body =>
            $"{_name}您好，两个支架都拧进砖墙时，层板可以承重18公斤。";
    }

    public class ShelfStockMail : BuyerMail
    {
        public override string Body => "您好，您看过的橡木层板又到货了，数量有限，赶紧来店里下单吧！"; // expect: BSM1007
    }

    public class ShelfRecallMail : BuyerMail
    {
        public override string Body => "您好，层板的支架可能弯曲，请停止使用，退款已经退到您的银行卡。";
    }
}
