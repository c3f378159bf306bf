namespace Gale.Text;
public class ClosingLine
{
    public string For(int stars) =>
        stars >= 4 ? "We are glad that you like it! Please post your five-star review on Amazon." // expect: BSM2002|BSM2003
        : stars == 3 ? "Thank you for telling us. What can we do better?"
        : "We are sorry. Before you post a negative review, please write to us so that we can fix it."; // expect: BSM2003|BSM2004
}
