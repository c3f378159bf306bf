namespace Nest.Contracts;
public interface IBuyerTexts
{
    string Hello(string name) => $"Hello {name}, thank you for your order.";
    string Bye(string name) => $"Bye {name}, see you again: your next order is 10% cheaper with us."; // expect: BSM1001|BSM1006
}
