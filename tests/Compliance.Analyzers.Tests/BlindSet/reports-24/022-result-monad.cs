namespace Birchline.Functional;

public readonly record struct Draft(string To, string Subject, string Body);

public static class Drafts
{
    public static Result<Draft> For(Order o) =>
        o.Validate()
         .Map(v => new Draft(v.RelayEmail, $"Order {v.Id}", Compose(v)))
         .Bind(Checked);

    private static string Compose(Order o) => (o.IsRepeat, o.HasIssue) switch
    {
        (_, true) => $"Hi {o.First}, the zipper story is sad and we believe every word. Full refund issued, keep the jacket.",
        (true, false) => $"Hi {o.First}, third jacket! You've earned friends-and-family pricing. Say the word and we'll hook you up.", // expect: BSM1001|BSM1006
        (false, false) => $"Hi {o.First}, know someone cold? Send a friend our way and both of you get $20.", // expect: BSM1006
    };

    private static Result<Draft> Checked(Draft d) =>
        d.Body.Length > 2000 ? Result.Fail<Draft>("Body exceeds 2000 characters") : Result.Ok(d);
}
