namespace GizmoBarn.Text;

public static class MessageAssembler
{
    public static string ForParents(string first) => string.Join(" ",
        $"Hi {first},",
        "we make slime for a living, so our standards are odd.",
        "Like the slime? Say it out loud in a review. Hate it? Say it quietly, to us.", // expect: BSM2003|BSM2002
        "It comes out of carpets with vinegar.");

    public static string ForTeachers(string first) => string.Concat(
        "Dear ", first, ",\n",
        "the class pack has 24 jars. ",
        "Two were leaking? We'll replace both. ",
        "And as a thank-you, jar 25 is our treat with your next class pack.\n", // expect: BSM1006|BSM1005
        "The Barn");

    public static string ForGrandparents(string first) =>
        "Dear NAME, the slime is non-toxic. %Discount% comes off when you order a second bucket through us." // expect: BSM1001
            .Replace("NAME", first);
}
