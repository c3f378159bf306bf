namespace Compliance.Judgement;

/// <summary>An order of items that are not copied to be compared. A structure, so that the comparison is compiled into the sort.</summary>
/// <typeparam name="T">The items.</typeparam>
internal interface IOrder<T>
{
    /// <summary>Less than zero where the first stands before the second, zero where the order does not tell them apart.</summary>
    int Compare(in T a, in T b);
}
