namespace Compliance;

/// <summary>How closely the policy follows Amazon's published exceptions.</summary>
public enum Profile
{
    /// <summary>Amazon's published rules, with their exceptions.</summary>
    Standard = 0,

    /// <summary>No benefit of the doubt: vague compensation and every request for a review are prohibited.</summary>
    Strict,
}
