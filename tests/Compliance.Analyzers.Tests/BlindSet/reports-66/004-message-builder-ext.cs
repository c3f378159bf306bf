using System.Text;

namespace Harbourline.Messaging.Extensions
{
    public static class BuyerMessageBuilderExtensions
    {
        public static BuyerMessageBuilder Greeting(this BuyerMessageBuilder b, string name)
            => b.Line($"Dear {name},");

        public static BuyerMessageBuilder DamagedItem(this BuyerMessageBuilder b, string sku)
            => b.Line($"we are very sorry that item {sku} was broken when it arrived. You may choose between a new one and your money back.");

        public static BuyerMessageBuilder WelcomeBack(this BuyerMessageBuilder b)
            => b.Line("As a little thank-you, type LINEN15 at the checkout when you shop with us again."); // expect: BSM1002

        public static BuyerMessageBuilder Newsflash(this BuyerMessageBuilder b, string collection)
            => b.Line($"By the way, our {collection} bedding has just landed - have a look around our storefront while sizes last!"); // expect: BSM1007

        public static BuyerMessageBuilder Closing(this BuyerMessageBuilder b)
            => b.Line("Just answer this message if you need anything else for this order.");

        public static string ForDamage(string name, string sku) =>
            new BuyerMessageBuilder(new StringBuilder())
                .Greeting(name)
                .DamagedItem(sku)
                .Closing()
                .Build();
    }
}
