namespace Templater.Samples;

/// <summary>Demo data of the template designer: texts of a hotel and a restaurant, no marketplace involved.</summary>
public static class DesignerDemo
{
    public static readonly SampleDocument[] Documents =
    [
        new("Menu card", "Happy hour", "All cocktails half price from 5 to 7 pm. Show your room key at the bar."),
        new("Poster", "Spa week", "Book two treatments at the front desk, the third one is free."),
        new("Door hanger", "Please clean", "Please clean my room. Towels on the floor mean: change them."),
        new("Table tent", "Sunday brunch", "Children under six eat free. Reservations at the reception."),
        new("Flyer", "开业大吉", "火锅店新店开业，全场菜品八折，每桌赠送酸梅汤一壶。"),
    ];

    public sealed record SampleDocument(string Kind, string Title, string PosterCopy);
}
