using System;

namespace Fennel.Letters;

public static class Letters
{
    public static string Goodwill(string name, decimal amount) =>
        string.Format(provider: null, format: "Dear {0}, keep the chair. We transfer {1:C} to your bank account if you cancel the return.", name, amount); // expect: BSM1004|BSM1003|BSM3003

    public static string Return(string name, string label) =>
        String.Format("Dear {0}, your return label {1} is ready in Your Orders.", name, label);
}
