namespace Palm.Data;
public class ReplyLibrary
{
    public List<Reply> All { get; } = new List<Reply>
    {
        new Reply { Id = 1, Text = "The palm needs water twice a week." },
        new Reply { Id = 2, Text = "Call me on 555-0100-222 and we find a solution without Amazon." }, // expect: BSM3002|BSM3003
        new Reply { Id = 3, Text = "Edit your review to five stars, then we will send the missing pot." }, // expect: BSM2004|BSM2001|BSM2002
    };
}
