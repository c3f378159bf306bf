using System;
namespace Guanlan.Console
{
    static class Program
    {
        static void Main(string[] args)
        {
            var compose = (string who, bool angry, string remedy = "我们安排上门取件并全额退款。",
                string hush = "补偿您100元，请不要开索赔也不要写评价。") => // expect: BSM1003|BSM2001
            {
                return who + "您好，" + (angry ? hush : remedy);
            };

            BuyerMessenger.Send(args[0], compose(args[1], args.Length > 2));
        }
    }
}
