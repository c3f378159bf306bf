namespace Bluebell.Messaging
{
    public class Assembler
    {
        public string NoGift(string name) =>
            string.Concat("Hello ", name, ", the gift receipt you asked for is attached.");

        public string Gift(string name) =>
            string.Concat("Hello ", name, ", your free gi", "ft is waiting, just reply with your address."); // expect: BSM1005

        public string Stars(string name, string product) =>
            string.Concat(
                "Hello ", name, ", ",
                "please rate ", product, " with five stars ", // expect: BSM2002
                "so that other parents find it.");
    }
}
