namespace Multi.Sender
{
    public class MsgConst
    {
        public const string P1 = "Hello, we saw your return request for the clock. ";
        public const string P2 = "The label is in your account, and with it you receive a 50% vou"; // expect: BSM1002|BSM1001
        public const string P3 = "cher for any other clock of ours. ";
        public const string Full = P1 + P2 + P3;

        public const string R1 = "Hello, the clock has been with you for two weeks. ";
        public const string R2 = "Would you take a moment and leave "; // expect: BSM2006
        public const string R3 = "a review of it? ";
        public const string Ask = R1 + R2 + R3;

        public const string S1 = "Hello, the clock runs on one AA battery, please use no rechargeable one.";
    }

    public class Sender
    {
        public void Reply(string orderId)
        {
            AmazonMessages.Send(orderId, MsgConst.S1);
        }
    }
}
