namespace Bikeparts.Notify
{
    static class Bits
    {
        internal const string Brand = "Ritzelwerk";
        internal const string Carrot = "a ten dollar Amazon voucher";
        internal const string Site = "www.ritzelwerk-parts.com";
        internal const string Order = "#{order}";
    }

    static class BuyerEmailTexts
    {
        public const string ChainBroken = $"Hello, this is {Bits.Brand}. The chain of order {Bits.Order} was cut two links short. A new chain ships today.";
        public const string ChainReward = $"Hello, this is {Bits.Brand}. Post what you think of the chain and {Bits.Carrot} is yours."; // expect: BSM2001
        public const string Manual = $"Hello, this is {Bits.Brand}. The mounting steps wait for you on {Bits.Site}, have fun!"; // expect: BSM3001
        public const string Torque = $"Hello, this is {Bits.Brand}. Please tighten the crank bolt with 40 Nm. More is not needed.";
    }
}
