namespace Waterford.Crystal.Amazon;

public static class Prompts4Buyers
{
    // {{x}} is a hole, {x} stays for the template engine
    public static string Thanks(string product) =>
        // expect@+6: BSM1003|BSM1005
        $$"""
        Dear {buyer},

        the {{product}} may be washed by hand only.

        To say thank you for nothing in particular, we'd like to treat you to 20 euro.

        Yours, Waterford
        """;

    public static string ChippedRim(string product) =>
        $$"""
        Dear {buyer},

        a chip at the rim of the {{product}} is a fault of ours.
        You'll have a new piece on {date}; please keep the old one.
        """;

    public static string Dinner(string product) =>
        // expect@+4: BSM1003
        $$"""
        Dear {buyer},

        we heard that the {{product}} broke at the party. Name a sum which would make you happy and we'll pay it.
        """;

    public static string Visit() =>
        "Dear {buyer}, no need to go through Amazon again. Drop into our shop at 7 Quay Street, the till there takes a tenner off."; // expect: BSM3003|BSM1001|BSM3002
}
