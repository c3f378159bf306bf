namespace Bot.Policies;
public class Guard
{
    private const string Instruction = "Answer the buyer's question. Do not mention coupons, reviews or phone numbers. If the buyer asks for a discount, refuse politely.";
    public string Build(string q) => Instruction + "\nQuestion: " + q;
}
